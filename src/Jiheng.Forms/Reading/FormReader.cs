using Jiheng.Domain.Documents;
using Jiheng.Domain.Projects;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.RunOn;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading;

/// <summary>Reads one region: head, money, goals, indicators, foot. A table that holds many projects gives a form each.</summary>
internal static class FormReader
{
    public static IEnumerable<PerformanceForm> Read(FormRegion region)
    {
        var notes = new ReadingNotes();
        var entries = HeadEntries.Read(region.Head);
        var project = ProjectHeadReader.Read(region.Head, entries, notes.Places);
        var title = TitleOf(region.Head);
        if (region.Columns is null && !IsHeadOfCutForm(region, title, project))
        {
            foreach (var form in CutFormReader.Read(region)) yield return form;
            yield break;
        }

        if (project.Name is null && title is not null) project = NamedByTitle(project, title, entries, region.Columns, notes);
        var funding = MoneyReader.Read(region.Head, entries, notes.Places, notes.Inferred);
        var goals = GoalReader.Read(entries, notes.Places, notes.Inferred);
        var evaluation = FootReader.Read(region.Foot, notes.Places) ?? FootReader.Read(region.Head, notes.Places);
        var table = region.Columns is { } columns ? TableReader.Read(region.RunsOn ? RunOnRows.Split(region.Body, columns) : BrokenNames.Join(region.Body), columns) : null;
        var kind = FormTitle.KindOf(title?.Text, region.Columns?.Has(IndicatorColumn.Score) == true, region.Columns?.Has(IndicatorColumn.Likelihood) == true);
        if (kind is FormKind.TargetDeclaration or FormKind.DepartmentPlan) evaluation = null;
        var whole = new PerformanceForm
        {
            Kind = kind,
            Title = title is null ? null : CleanTitle(title.Text),
            FiscalYear = YearReader.Read(region.Head, title, project, notes),
            Project = project,
            Funding = funding,
            Goals = goals,
            Schedule = ScheduleReader.Read(region.Head),
            Evaluation = evaluation,
            Dates = DateReader.Read(region.Head, region.Foot, notes.Places),
            PrintedLabels = Labels(region),
            EmptyLabels = [.. entries.Where(entry => entry.Values.Count == 0).Select(entry => entry.Label.Text)],
        };
        whole = whole with { Layout = LayoutCatalogue.Of(whole.Title, whole.PrintedLabels)?.Code };
        if (title is not null) notes.Places["title"] = title.Place;
        if (kind == FormKind.Monitoring) whole = whole with { Dates = StageReader.Read(whole, region.Head, title, notes.Places) };
        if (table is null)
        {
            notes.Warn("READ-CUT", "表在绩效指标之前中断，没有读到指标。", region.Head[^1].Place, "请核对原文件是否完整。");
            yield return notes.Close(whole, region.Head);
            yield break;
        }

        foreach (var read in ProjectRows.Split(whole, table, notes, region.Foot.Count == 0)) yield return notes.Close(read, region.Head);
    }

    // A form with a box for the name, or with a column for names, does not tell it in its heading.
    private static Project NamedByTitle(Project project, Token title, List<HeadEntry> entries, ColumnHead? columns, ReadingNotes notes)
    {
        if (entries.Exists(entry => entry.Field == FormField.ProjectName) || columns?.Has(IndicatorColumn.ProjectName) == true || TitleName.In(title.Text) is not { } name) return project;
        notes.Places["project.name"] = title.Place;
        notes.Inferred.Add("project.name");
        notes.Hint("READ-NAME-INFERRED", $"表中没有“项目名称”一栏，按标题推断为“{name}”。", title.Place, "请确认推断的项目名称。");
        return project with { Name = name };
    }

    private static Token? TitleOf(IReadOnlyList<Token> head)
    {
        Token? title = null;
        foreach (var token in head)
        {
            if (token.Field == FormField.ProjectName && title is not null) break;
            if (FormTitle.Is(token)) title = token;
        }

        return title;
    }

    private static bool IsHeadOfCutForm(FormRegion region, Token? title, Project project) => region.Head.Count > 0 && title is not null && project.Name is not null;

    internal static string CleanTitle(string text)
    {
        var title = LabelKey.Close(text);
        var number = 0;
        while (number < title.Length && char.IsAsciiDigit(title[number])) number++;
        return number > 0 && number < title.Length && title[number] is '.' or '、' ? title[(number + 1)..] : title;
    }

    private static List<string> Labels(FormRegion region)
    {
        var labels = new List<string>();
        foreach (var token in region.Head)
        {
            if (token.IsLabel || FormTitle.Is(token)) labels.Add(token.Text);
        }

        labels.AddRange(region.ColumnLabels.Select(token => token.Text));
        labels.AddRange(region.Foot.Where(token => token.Field is not null).Select(token => token.Text));
        return labels;
    }
}
