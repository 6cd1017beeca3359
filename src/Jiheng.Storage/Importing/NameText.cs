using System.Text;

namespace Jiheng.Storage.Importing;

/// <summary>What a name may be, for organisations and people alike.</summary>
internal static class NameText
{
    /// <summary>What is wrong with a name; null where nothing is.</summary>
    public static string? Problem(string name, int longest)
    {
        if (name.Length == 0) return "没有填写。";
        if (name.Length > longest) return $"太长，有 {name.Length} 个字，最多 {longest} 个。";
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsControl(rune)) return "含有换行或其他控制字符。";
            if (rune == Rune.ReplacementChar) return "含有无法识别的字符（�），文件的编码可能转换错了。";
        }

        return null;
    }
}
