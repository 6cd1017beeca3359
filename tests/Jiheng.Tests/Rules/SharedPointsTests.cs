using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Rules;

/// <summary>Points that stand once for several indicators of one row count once, and prove no score wrong.</summary>
public sealed class SharedPointsTests
{
    [Fact]
    public void They_add_up_and_give_no_error()
    {
        var document = DocumentReader.ReadText("-", "项目支出绩效自评表\n(2023年度)\n项目名称\t培训经费\n一级指标\t二级指标\t三级指标\t分值\t年度指标值\t实际完成值\t得分\n"
            + "产出指标\t数量指标\t①培训人数②培训天数\t60\t≥100人；≥3天\t100人；2天\t50\n\t质量指标\t合格率\t30\t=95%\t95%\t30\n总分\t\t\t90\t\t\t80\n");
        var form = new Checker().CheckAll([new CheckSubject("-", 0, Assert.Single(document.Forms))])[0];
        Assert.DoesNotContain(form.Findings, finding => finding.Rule.Code is "WEIGHT-CONCENTRATED" && finding.Indicator!.SharesPoints);
        Assert.DoesNotContain(form.Ledger, entry => entry.Rule.Code == "WEIGHT-SUM" && entry.Outcome != CheckOutcome.Passed);
        Assert.Equal(Severity.Warning, Assert.Single(form.Findings, finding => finding.Rule.Code == "SE-SCORE-FORMULA").Severity);
    }
}
