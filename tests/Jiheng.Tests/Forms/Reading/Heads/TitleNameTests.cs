using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Forms.Reading.Heads;

public sealed class TitleNameTests
{
    private const string Table = "主管部门\t某局\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训人次\t≥100人次\n\t质量指标\t合格率\t=95%\n";

    [Theory]
    [InlineData("农村饮水安全巩固提升项目绩效目标表", "农村饮水安全巩固提升项目")]
    [InlineData("农村饮水安全巩固提升项目支出绩效自评表", "农村饮水安全巩固提升项目")]
    [InlineData("附件2-1：2023年度农村饮水安全巩固提升项目支出绩效自评表", "农村饮水安全巩固提升项目")]
    [InlineData("培训经费项目支出绩效自评表", "培训经费")]
    [InlineData("食品监管补助资金区域绩效目标自评表", "食品监管补助资金")]
    [InlineData("提前下达2022年市场监管补助经费绩效目标表", "提前下达2022年市场监管补助经费")]
    [InlineData("预算绩效管理工作经费绩效目标表", "预算绩效管理工作经费")]
    [InlineData("文化活动中心建设项目绩效目标申报表（2023年度）", "文化活动中心建设项目")]
    [InlineData("2022年度海绵城市示范城市的申报工作经费项目自评表", "海绵城市示范城市的申报工作经费")]
    public void A_heading_with_words_of_its_own_names_the_project(string title, string name) => Assert.Equal(name, TitleName.In(title));

    [Theory]
    [InlineData("项目支出绩效自评表")]
    [InlineData("部门项目绩效目标表")]
    [InlineData("2023年度项目支出绩效自评表")]
    [InlineData("（2023年度）财政项目支出绩效目标申报表")]
    [InlineData("四川省2023年部门预算项目绩效目标表")]
    [InlineData("某县卫生健康局项目支出绩效自评表")]
    [InlineData("某市财政项目支出绩效目标批复表（一期）")]
    [InlineData("中央对地方专项转移支付区域绩效目标表")]
    [InlineData("省级财政专项资金绩效目标表")]
    [InlineData("第二批重点项目绩效目标表")]
    [InlineData("2024-2026年基本建设工程项目绩效目标表")]
    [InlineData("某县建设项目绩效目标表")]
    [InlineData("本级预算项目绩效目标表")]
    [InlineData("部门整体支出绩效目标表")]
    [InlineData("绩效目标申报表(一级项目)")]
    [InlineData("农业农村绩效目标表")]
    public void A_heading_of_any_form_names_none(string title) => Assert.Null(TitleName.In(title));

    [Fact]
    public void The_name_is_marked_as_concluded()
    {
        var form = Read("农村饮水安全巩固提升项目绩效目标表\n（2023年度）\n");
        Assert.Equal("农村饮水安全巩固提升项目", form.Project.Name);
        Assert.True(form.Provenance.IsInferred("project.name"));
        Assert.Contains(form.Diagnostics, note => note.Code == "READ-NAME-INFERRED");
        Assert.Equal(Severity.Warning, Assert.Single(new Checker().Check(new CheckSubject("-", 0, form)).Findings, finding => finding.Rule.Code == "REQ-FIELDS" && finding.Field == "project.name").Severity);
    }

    [Theory]
    [InlineData("农村饮水安全巩固提升项目绩效目标表\n（2023年度）\n项目名称\t水站改造\n", "水站改造")]
    [InlineData("农村饮水安全巩固提升项目绩效目标表\n（2023年度）\n项目名称\t\n", null)]
    [InlineData("部门项目绩效目标表\n（2023年度）\n", null)]
    public void A_box_for_the_name_goes_first(string head, string? name)
    {
        var form = Read(head);
        Assert.Equal(name, form.Project.Name);
        Assert.False(form.Provenance.IsInferred("project.name"));
    }

    private static PerformanceForm Read(string head) => Assert.Single(DocumentReader.ReadText("-", head + Table).Forms);
}
