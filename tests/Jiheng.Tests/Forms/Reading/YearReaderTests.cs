using Jiheng.Domain.Projects;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Reading.Heads;

namespace Jiheng.Tests.Forms.Reading;

public sealed class YearReaderTests
{
    [Theory]
    [InlineData("2023年度项目支出绩效自评表\n(2022年度)\n", 2023)]
    [InlineData("2021年度部门预算公开\n项目支出绩效自评表\n(2023年度)\n", 2023)]
    [InlineData("2021年度部门预算公开\n项目支出绩效自评表\n", 2021)]
    [InlineData("项目支出绩效自评表\n（2023）年度\n", 2023)]
    [InlineData("项目支出绩效自评表\n建成年产12023年度零件的工厂\n", null)]
    public void The_titles_year_wins_then_the_first_below_it(string text, int? year)
    {
        var notes = new ReadingNotes();
        Assert.Equal(year, Read(text, Project.Unnamed, notes));
        Assert.Empty(notes.Inferred);
    }

    public static TheoryData<Project, int?> Unprinted() => new()
    {
        { new Project { StartDate = new(2022, 3, 1), EndDate = new(2022, 12, 31) }, 2022 },
        { new Project { StartDate = new(2022, 3, 1), EndDate = new(2024, 12, 31) }, null },
        { new Project { Code = "510823220000000012345" }, 2022 },
        { new Project { Name = "2021年道路养护经费" }, 2021 },
        { new Project { Name = "道路养护经费" }, null },
    };

    [Theory]
    [MemberData(nameof(Unprinted))]
    public void A_year_that_is_not_printed_is_concluded_and_marked(Project project, int? year)
    {
        var notes = new ReadingNotes();
        Assert.Equal(year, Read("项目支出绩效自评表\n", project, notes));
        Assert.Equal(year is not null, notes.Inferred.Contains("fiscalYear"));
    }

    private static int? Read(string text, Project project, ReadingNotes notes)
    {
        var head = Texts.Tokens(text);
        return YearReader.Read(head, head.Find(FormTitle.Is), project, notes);
    }
}
