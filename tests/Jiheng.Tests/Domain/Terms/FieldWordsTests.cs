using Jiheng.Domain.Terms;
using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Domain.Terms;

public sealed class FieldWordsTests
{
    [Fact]
    public void Every_field_that_a_rule_names_has_a_chinese_word()
    {
        var checker = new Checker();
        var fields = RuleCases.All.SelectMany(example => checker.CheckAll([example.Subject, .. example.SameUnit], example.On))
            .SelectMany(form => form.Findings).Select(finding => finding.Field).Distinct().ToArray();

        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.NotNull(FieldWords.Of(field)));
    }
}
