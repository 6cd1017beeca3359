using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Storage;
using Jiheng.Storage.Indicators;

namespace Jiheng.Tests.Storage.Indicators;

/// <summary>Approved forms, and what becomes of their indicators.</summary>
internal static class LearntForms
{
    public static PerformanceForm Form(params Indicator[] indicators) => new() { Kind = FormKind.TargetDeclaration, Project = Project.Unnamed, Indicators = indicators };

    public static Indicator Row(string name, string? target, IndicatorLevel2 level = IndicatorLevel2.Quantity) =>
        new() { Name = name, Level1 = LevelTaxonomy.ParentOf(level), Level2 = level, Target = ValueText.Parse(target) };

    /// <summary>Learns within a change, as an approval does.</summary>
    public static Task LearnAsync(TestLibrary test, PerformanceForm form, long organisation)
    {
        var session = new LibrarySession(test.Database, "test", test.Clock);
        return session.WriteAsync((context, _) => IndicatorLearning.LearnAsync(context, form, organisation, session.Now, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    /// <summary>Takes back what was learned, as an approval does that is undone.</summary>
    public static Task ForgetAsync(TestLibrary test, PerformanceForm form, long organisation, DateTime at) => new LibrarySession(test.Database, "test", test.Clock)
        .WriteAsync((context, _) => IndicatorLearning.ForgetAsync(context, form, organisation, at, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
}
