namespace Jiheng.Forms.Formats.Programs;

/// <summary>A folder of its own for an outside program's files: nobody else may look into it, and it is gone afterwards.</summary>
internal sealed class PrivateFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiheng-");

    /// <summary>The full path of a file in the folder.</summary>
    public string this[string name] => System.IO.Path.Combine(folder.FullName, name);

    public string Path => folder.FullName;

    /// <summary>Writes a file that only this user may read.</summary>
    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = this[name];
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose()
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A killed program may still hold a file for a moment; the system clears its folder of temporary files.
        }
    }
}
