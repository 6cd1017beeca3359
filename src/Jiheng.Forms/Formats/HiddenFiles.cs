namespace Jiheng.Forms.Formats;

/// <summary>Files that editors and systems leave beside documents; nobody means them.</summary>
public static class HiddenFiles
{
    /// <summary>Whether a file or folder of the name, without its path, is one of them.</summary>
    public static bool Is(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.Equals("__MACOSX", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
    }
}
