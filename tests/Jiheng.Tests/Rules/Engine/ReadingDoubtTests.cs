using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Rules.Engine;

public sealed class ReadingDoubtTests
{
    private static readonly Provenance Concluded = new() { Inferred = ["level1"] };

    [Theory]
    [InlineData("培训次数|增加就业机会,提高农民收入。|受益人数,含农户", false, false)]
    [InlineData("培训次数|增加就业机会,提高农民收入。|受益人数,含农户", true, true)]
    [InlineData("培训次数|受益人数|合格率", true, false)]
    [InlineData("培训次数|原种合格率290$", false, true)]
    public void Damaged_rows_are_doubted(string names, bool concluded, bool doubted) => Assert.Equal(doubted, ReadingDoubt.In(Form(names, concluded)));

    [Fact]
    public void A_form_that_was_typed_is_what_its_author_wrote() => Assert.False(ReadingDoubt.In(Form("原种合格率290$", true) with { Provenance = Provenance.None }));

    [Fact]
    public void Nothing_about_a_damaged_row_is_certain()
    {
        var rule = CheckCatalogue.Default.Find("OP-MISSING")!;
        var checker = new Checker(new CheckCatalogue([rule]));
        var sound = checker.Check(new CheckSubject("a", 0, Form("培训次数", false)));
        var damaged = checker.Check(new CheckSubject("a", 0, Form("培训次数|合格率$", false)));
        Assert.Equal(Severity.Error, Assert.Single(sound.Findings).Severity);
        Assert.All(damaged.Findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
        Assert.All(damaged.Findings, finding => Assert.StartsWith(ReadingDoubt.Advice, finding.Advice, StringComparison.Ordinal));
    }

    private static PerformanceForm Form(string names, bool concluded) => new()
    {
        Kind = FormKind.TargetDeclaration,
        FiscalYear = 2023,
        Project = new Project { Name = "培训" },
        PrintedLabels = ["三级指标"],
        Provenance = new() { Places = new Dictionary<string, Place> { ["project.name"] = default } },
        Indicators =
        [
            .. names.Split('|').Select(name => new Indicator { Name = name, Level1 = IndicatorLevel1.Output, Target = ValueText.Parse("20次"), Provenance = concluded ? Concluded : Provenance.None }),
        ],
    };
}
