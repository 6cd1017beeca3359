using Jiheng.Domain.Notices;
using Jiheng.Domain.Terms;

namespace Jiheng.Storage.Notices;

/// <summary>A notice in one line, for e-mails.</summary>
internal static class NoticeText
{
    private const int LongestWords = 200;

    public static string Of(NoticeKind kind, string about, string? words, string? by)
    {
        var said = words is { Length: > LongestWords } ? string.Concat(words.AsSpan(0, LongestWords), "……") : words;
        return $"【{Glossary.Label(kind)}】{about}{(by is null ? "" : $"，{by}")}{(said is null ? "" : $"：{said.ReplaceLineEndings(" ")}")}";
    }
}
