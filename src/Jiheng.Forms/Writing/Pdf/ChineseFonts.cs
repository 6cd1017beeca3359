namespace Jiheng.Forms.Writing.Pdf;

/// <summary>The TrueType fonts with Chinese characters on this machine, to be put into PDF files.</summary>
public static class ChineseFonts
{
    /// <summary>The environment's name of a font file that comes before all others.</summary>
    public const string Variable = "JIHENG_FONT";

    // The official body font first, then what systems bring along. Collections (.ttc) and PostScript outlines cannot be put in.
    private static readonly string[] Names =
    [
        "仿宋_GB2312.ttf", "simfang.ttf", "SIMFANG.TTF", "STFangsong.ttf", "STFANGSO.TTF", "gbsn00lp.ttf", "NotoSerifSC-Regular.ttf", "NotoSansSC-Regular.ttf", "simhei.ttf", "SIMHEI.TTF", "Arial Unicode.ttf", "DroidSansFallbackFull.ttf",
        "DejaVuSans.ttf",
    ];

    private static readonly string[] Folders =
    [
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share", "fonts"),
        "/usr/local/share/fonts", "/usr/share/fonts", "/Library/Fonts", "/System/Library/Fonts",
    ];

    private static readonly Lazy<IReadOnlyList<FontFile>> Found = new(() => [.. Find().Select(FontFile.TryLoad).OfType<FontFile>()]);

    /// <summary>The fonts in the order in which they are asked for a character; empty where the machine has none that has Chinese.</summary>
    internal static IReadOnlyList<FontFile> All => Found.Value.Any(font => font.Has('预')) ? Found.Value : [];

    private static IEnumerable<string> Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given && File.Exists(given)) yield return given;
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 4 };
        var files = Folders.Where(folder => folder.Length > 0 && Directory.Exists(folder)).Distinct()
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", options))
            .Where(file => Names.Contains(Path.GetFileName(file))).DistinctBy(Path.GetFileName).ToDictionary(file => Path.GetFileName(file));
        foreach (var name in Names)
        {
            if (files.TryGetValue(name, out var file)) yield return file;
        }
    }
}
