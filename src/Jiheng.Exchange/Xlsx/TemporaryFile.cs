namespace Jiheng.Exchange.Xlsx;

/// <summary>A file that goes when it is closed, also where the program ends before.</summary>
internal static class TemporaryFile
{
    private const int Buffer = 1 << 16;

    public static FileStream Create() => new(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.DeleteOnClose);
}
