using FsCheck;
using FsCheck.Fluent;
using Jiheng.Storage.Organisations;

namespace Jiheng.Tests.Exchange.Organisations;

/// <summary>A county of any shape, with names that spreadsheets and CSV take for something else.</summary>
internal static class RandomTree
{
    private static readonly string[] Names = ["教育局", "=HYPERLINK(\"x\")", "'=1", "''＝1", "'甲", "-1", "@局", "a,b", "他说\"好\"", "第一;小学", "𠮷野家", "１２３", "é局", "a\u3000b", "＋1"];

    /// <summary>Units by parent: each number points to one before it.</summary>
    public static Gen<OrganisationEntry[]> Trees { get; } =
        from parents in Gen.NonEmptyListOf(Gen.Choose(0, 1000))
        from names in Gen.ArrayOf(Gen.Elements(Names), parents.Count + 2)
        from offices in Gen.ArrayOf(Gen.Elements("", "012"), parents.Count + 2)
        select Of([.. parents.Take(60)], names, offices);

    private static OrganisationEntry[] Of(int[] parents, string[] names, string[] offices)
    {
        List<OrganisationEntry> entries =
        [
            new(2) { Code = "370102", Name = names[0], Kind = "区划" },
            new(3) { Code = "130", Name = "财政局", Kind = "财政部门", Parent = "370102" },
            new(4) { Code = "012", Name = names[1], Kind = "归口处室", Parent = "130" },
            new(5) { Code = "414", Name = "教育局", Kind = "主管部门", Parent = "130", Office = "012" },
        ];
        List<string> codes = ["414"];
        foreach (var (index, parent) in parents.Index())
        {
            var above = codes.Where(code => code.Length < 21).ElementAt(parent % codes.Count(code => code.Length < 21));
            var code = above + (1 + codes.Count(other => other.Length == above.Length + 3 && other.StartsWith(above, StringComparison.Ordinal))).ToString("000", System.Globalization.CultureInfo.InvariantCulture);
            codes.Add(code);
            entries.Add(new OrganisationEntry(entries.Count + 2) { Code = code, Name = names[index + 2], Kind = "预算单位", Parent = above, Office = offices[index + 2] });
        }

        return [.. entries];
    }
}
