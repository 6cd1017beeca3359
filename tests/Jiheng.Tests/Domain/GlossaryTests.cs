using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;

namespace Jiheng.Tests.Domain;

public sealed class GlossaryTests
{
    public static TheoryData<string> Enums() => [.. typeof(PerformanceForm).Assembly.GetExportedTypes()
        .Where(type => type.IsEnum)
        .Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_choice_has_a_chinese_label(string enumName)
    {
        var type = typeof(PerformanceForm).Assembly.GetType(enumName, throwOnError: true)!;
        var combined = new[] { "None", "Any", "AnyTarget", "AnySelfEvaluation" };
        var missing = Enum.GetNames(type).Except(combined).Where(member => Glossary.Terms.All(term => term.Identifier != $"{type.Name}.{member}"));
        Assert.Empty(missing);
    }

    [Fact]
    public void Identifiers_are_unique() => Assert.Distinct(Glossary.Terms.Select(term => term.Identifier));
}
