using Jiheng.Domain.Evaluations;
using Jiheng.Rules.Scoring.Profiles;

namespace Jiheng.Tests.Rules.Scoring;

public sealed class GradeBandsTests
{
    public static TheoryData<string> Profiles => [.. ScoringProfiles.All.Select(profile => profile.Code)];

    [Theory, MemberData(nameof(Profiles))]
    public void Every_total_has_exactly_one_grade(string code)
    {
        foreach (var day in ScoringProfiles.Find(code)!.History.Days)
        {
            var grades = ScoringProfiles.Find(code)!.On(day).Grades;
            for (var cents = 0; cents <= 10000; cents++)
            {
                var total = cents / 100m;
                var holding = grades.All.Where(band => total >= band.From && (total < band.To || (band.To == 100 && total == 100))).ToArray();
                Assert.Single(holding);
                Assert.Equal(holding[0].Value.Grade, grades.Of(total));
            }
        }
    }

    [Theory]
    [InlineData("MOF-2020", 90, Grade.Excellent)]
    [InlineData("MOF-2020", 89.99, Grade.Good)]
    [InlineData("MOF-2020", 80, Grade.Good)]
    [InlineData("MOF-2020", 60, Grade.Fair)]
    [InlineData("MOF-2020", 59.99, Grade.Poor)]
    [InlineData("GRADES-80-70-60", 80, Grade.Excellent)]
    [InlineData("GRADES-90-75-60", 75, Grade.Good)]
    public void The_lower_bound_belongs_to_the_upper_grade(string code, decimal total, Grade grade) =>
        Assert.Equal(grade, ScoringProfiles.Find(code)!.On(new DateOnly(2023, 12, 31)).Grades.Of(total));

    [Fact]
    public void A_grade_keeps_the_word_of_its_profile() =>
        Assert.Equal("合格", ScoringProfiles.Find("GRADES-90-75-60")!.On(new DateOnly(2023, 12, 31)).Grades.LabelOf(Grade.Fair));
}
