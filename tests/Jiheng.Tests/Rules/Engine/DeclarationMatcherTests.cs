using Jiheng.Domain.Documents;
using Jiheng.Domain.Projects;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Rules.Engine;

public sealed class DeclarationMatcherTests
{
    [Theory]
    [InlineData("培训经费", "某局", 2023, "培训经费", "某局", 2023, true)]
    [InlineData("培训经费（二期）", "某局", 2023, "培训 经费(二期)", "某局", 2023, true)]
    [InlineData("“一网通办”经费", "某局", 2023, "\"一网通办\"经费", "某局", 2023, true)]
    [InlineData("培训经费", "某局", null, "培训经费", "某局", 2023, true)]
    [InlineData("培训经费", null, 2023, "培训经费", "某局", 2023, true)]
    [InlineData("培训经费", "某局", 2023, "培训费", "某局", 2023, false)]
    [InlineData("培训经费", "某局", 2023, "培训经费", "某局", 2022, false)]
    [InlineData("培训经费", "某局", 2023, "培训经费", "另一局", 2023, false)]
    [InlineData(null, "某局", 2023, null, "某局", 2023, false)]
    public void A_declaration_is_found_by_name_unit_and_year(string? name, string? unit, int? year, string? declaredName, string? declaredUnit, int? declaredYear, bool found)
    {
        var declared = Form(FormKind.TargetDeclaration, declaredName, declaredUnit, declaredYear);
        var evaluated = Subject(Form(FormKind.SelfEvaluation, name, unit, year));
        Assert.Equal(found, ReferenceEquals(declared, DeclarationMatcher.Match([evaluated], [declared])[0].Declaration));
        Assert.Equal(found, ReferenceEquals(declared, DeclarationMatcher.Match([evaluated, Subject(declared)])[0].Declaration));
    }

    [Fact]
    public void Of_two_that_fit_none_is_chosen_and_the_reason_is_told()
    {
        var declared = Form(FormKind.TargetDeclaration, "培训经费", "某局", 2023);
        var matched = DeclarationMatcher.Match([Subject(Form(FormKind.SelfEvaluation, "培训经费", "某局", 2023))], [declared, declared with { }])[0];
        Assert.Null(matched.Declaration);
        Assert.Contains("无法确定", matched.NoDeclarationBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void One_code_is_one_project_whatever_its_name()
    {
        var declared = Coded(Form(FormKind.TargetDeclaration, "培训经费", "某局", 2023), "51092324T000010263357");
        var same = Coded(Form(FormKind.SelfEvaluation, "教师培训经费", "某局", 2023), "51092324T000010263357");
        var other = Coded(Form(FormKind.SelfEvaluation, "培训经费", "某局", 2023), "51092324T000010263358");
        var matched = DeclarationMatcher.Match([Subject(same), Subject(other)], [declared]);
        Assert.Same(declared, matched[0].Declaration);
        Assert.Null(matched[1].Declaration);
    }

    [Fact]
    public void Monitoring_stands_between_declaration_and_self_evaluation()
    {
        var declared = Form(FormKind.TargetDeclaration, "培训经费", "某局", 2023);
        var monitored = Form(FormKind.Monitoring, "培训经费", "某局", 2023);
        var evaluated = Form(FormKind.SelfEvaluation, "培训经费", "某局", 2023);
        var matched = DeclarationMatcher.Match([Subject(evaluated), Subject(monitored), Subject(declared)]);
        Assert.Same(declared, matched[0].Declaration);
        Assert.Same(monitored, matched[0].Monitoring);
        Assert.Same(declared, matched[1].Declaration);
        Assert.Null(matched[1].Monitoring);
        Assert.Null(matched[2].Declaration);
    }

    [Fact]
    public void A_department_is_paired_by_its_own_name()
    {
        var plan = Form(FormKind.DepartmentPlan, null, null, 2023, "某局");
        var own = Subject(Form(FormKind.DepartmentSelfEvaluation, null, null, 2023, "某局"));
        var other = Subject(Form(FormKind.DepartmentSelfEvaluation, null, null, 2023, "另一局"));
        var matched = DeclarationMatcher.Match([own, other], [plan]);
        Assert.Same(plan, matched[0].Declaration);
        Assert.Null(matched[1].Declaration);
    }

    [Fact]
    public void What_a_subject_carries_already_is_kept()
    {
        var mine = Form(FormKind.TargetDeclaration, "培训经费", "某局", 2023);
        var subject = Subject(Form(FormKind.SelfEvaluation, "培训经费", "某局", 2023)) with { Declaration = mine };
        Assert.Same(mine, DeclarationMatcher.Match([subject], [mine with { Title = "另一张" }])[0].Declaration);
    }

    private static CheckSubject Subject(PerformanceForm form) => new("a.txt", 0, form);

    private static PerformanceForm Coded(PerformanceForm form, string code) => form with { Project = form.Project with { Code = code } };

    private static PerformanceForm Form(FormKind kind, string? name, string? unit, int? year, string? department = null) =>
        new() { Kind = kind, FiscalYear = year, Project = new Project { Name = name, Unit = unit, Department = department } };
}
