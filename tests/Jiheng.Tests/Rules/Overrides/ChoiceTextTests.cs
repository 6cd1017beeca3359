using Jiheng.Rules.Scoring.Choices;
using Jiheng.Rules.Scoring.Profiles;

namespace Jiheng.Tests.Rules.Overrides;

public sealed class ChoiceTextTests
{
    public static TheoryData<string> Topics => [.. ChoiceText.Topics];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Every_choice_of_every_scheme_reads_back_as_it_was_written(string topic)
    {
        var known = ChoiceText.TopicOf(topic)!.Value;
        Assert.All(ScoringProfiles.All.SelectMany(profile => profile.History.Days.Select(profile.On)), choices =>
        {
            var text = ChoiceWriter.Write(known, choices);
            Assert.Null(ChoiceText.Problem(topic, text));
            Assert.Equal(text, ChoiceWriter.Write(known, With(choices, known, ChoiceText.Read(topic, text))));
        });
    }

    [Fact]
    public void The_usual_way_is_the_first_example() => Assert.Equal("取: 四舍五入\n小数位: 2", ChoiceText.Examples("取整", new(2024, 12, 31))[0].Text);

    private static ScoringChoices With(ScoringChoices choices, ScoringTopic topic, object choice) => topic switch
    {
        ScoringTopic.ForwardMiss => choices with { ForwardMiss = (ForwardMiss)choice },
        ScoringTopic.ReverseMiss => choices with { ReverseMiss = (ReverseMiss)choice },
        ScoringTopic.Equal => choices with { Equal = (EqualReading)choice },
        ScoringTopic.LessThanZero => choices with { LessThanZeroMeansZero = (bool)choice },
        ScoringTopic.Over => choices with { Over = (OverAchievement)choice },
        ScoringTopic.Execution => choices with { Execution = (ExecutionScheme)choice },
        ScoringTopic.Satisfaction => choices with { Satisfaction = (SatisfactionScheme)choice },
        ScoringTopic.NotApplicable => choices with { NotApplicable = (NotApplicableReading)choice },
        ScoringTopic.Rounding => choices with { Rounding = (Rounding)choice },
        ScoringTopic.Grades => choices with { Grades = (GradeBands)choice },
        ScoringTopic.Scales => choices with { Scales = (QualitativeScales)choice },
        ScoringTopic.Weights => choices with { Weights = (LevelOneWeights)choice },
    };
}
