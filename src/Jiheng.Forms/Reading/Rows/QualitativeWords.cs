using System.Collections.Frozen;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>Words that stand alone as a target or result, and endings that make a name: what tells a value from a name where
/// no column does.</summary>
internal static class QualitativeWords
{
    private static readonly FrozenSet<string> Values = ReadingWords.Values["定性值"].ToFrozenSet();
    private static readonly WordEndings NameEnds = new(ReadingWords.Names["指标名称结尾"]);

    public static bool Contains(string key) => Values.Contains(key);

    public static bool EndsName(string key) => key.Length >= 3 && NameEnds.End(key);
}
