namespace Jiheng.Forms.Writing.Pdf;

/// <summary>A TrueType font with Chinese characters on this machine, to be put into PDF files.</summary>
public static class ChineseFont
{
    /// <summary>The environment's name of a font file that wins over all others.</summary>
    public const string Variable = "JIHENG_FONT";

    // The official body font first, then what systems bring along. Collections (.ttc) and PostScript outlines cannot be embedded.
    private static readonly string[] Names =
    [
        "仿宋_GB2312.ttf", "simfang.ttf", "SIMFANG.TTF", "STFangsong.ttf", "STFANGSO.TTF", "FandolFang-Regular.ttf", "simhei.ttf", "SIMHEI.TTF", "NotoSansSC-Regular.ttf", "NotoSerifSC-Regular.ttf",
        "DroidSansFallbackFull.ttf", "DroidSansFallback.ttf", "ukai.ttf", "uming.ttf", "Arial Unicode.ttf",
    ];

    private static readonly string[] Folders =
    [
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share", "fonts"),
        "/usr/local/share/fonts", "/usr/share/fonts", "/Library/Fonts", "/System/Library/Fonts",
    ];

    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>The font's file; null where the machine has none that can be embedded.</summary>
    public static string? File => Found.Value;

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given) return System.IO.File.Exists(given) ? given : null;
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 4 };
        var files = Folders.Where(folder => folder.Length > 0 && Directory.Exists(folder)).Distinct()
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.ttf", options).Concat(Directory.EnumerateFiles(folder, "*.TTF", options)))
            .DistinctBy(Path.GetFileName).ToDictionary(file => Path.GetFileName(file)!);
        return Names.Select(files.GetValueOrDefault).FirstOrDefault(file => file is not null);
    }
}
