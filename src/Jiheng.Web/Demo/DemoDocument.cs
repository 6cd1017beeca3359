using Jiheng.Domain.Documents;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Writing;

namespace Jiheng.Web.Demo;

/// <summary>A file that a unit's clerk hands in.</summary>
/// <param name="Unit">Whose it is.</param>
/// <param name="Year">The budget year.</param>
/// <param name="FileName">What the clerk calls it.</param>
/// <param name="Format">Word or Excel.</param>
/// <param name="Form">What stands in it.</param>
/// <param name="Layout">The layout that the city prescribes.</param>
internal sealed record DemoDocument(DemoUnit Unit, int Year, string FileName, WrittenFormat Format, PerformanceForm Form, FormLayout Layout)
{
    private const int UnitsOfAKind = 6;
    private static readonly FormLayout DeclarationLayout = LayoutCatalogue.Find("sichuan-declaration")!;
    private static readonly FormLayout EvaluationLayout = LayoutCatalogue.Find("mof-2020-self-evaluation")!;

    public bool IsDeclaration => Layout == DeclarationLayout;

    /// <summary>All that is in the demonstration, in the order in which it is handed in.</summary>
    public static IReadOnlyList<DemoDocument> All { get; } = [.. Evaluations(), .. Declarations()];

    /// <summary>The form as the layout prints it; nothing is lost by that.</summary>
    public DrawnForm Draw() => FormConversion.Of(Form, Layout).Drawn;

    public byte[] Write()
    {
        using var held = new MemoryStream();
        FormWriter.Write(Format, [Draw()], held);
        return held.ToArray();
    }

    private static IEnumerable<DemoDocument> Evaluations() => Projects().Select((each, index) =>
        Of(each.Unit, each.Project, DemoTree.FirstYear, "绩效自评表", index, EvaluationLayout, DemoFaults.InEvaluation(DemoForms.Evaluation(each.Project, each.Unit, Department(each.Unit), DemoTree.FirstYear), index)));

    private static IEnumerable<DemoDocument> Declarations() => Projects().Select((each, index) =>
        Of(each.Unit, each.Project, DemoReform.Year, "绩效目标申报表", index, DeclarationLayout, DemoFaults.InDeclaration(DemoForms.Declaration(each.Project, each.Unit, Department(each.Unit), DemoReform.Year), index)));

    private static IEnumerable<(DemoUnit Unit, DemoProject Project)> Projects() =>
        DemoProjects.All.SelectMany(project => DemoTree.Units.Where(project.Fits).Take(UnitsOfAKind).Select(unit => (unit, project)));

    private static DemoDocument Of(DemoUnit unit, DemoProject project, int year, string kind, int index, FormLayout layout, PerformanceForm form)
    {
        var format = index % 3 == 2 ? WrittenFormat.Xlsx : WrittenFormat.Docx;
        return new(unit, year, $"{unit.Name}{project.Name}{year}年{kind}.{(format == WrittenFormat.Docx ? "docx" : "xlsx")}", format, form, layout);
    }

    private static string Department(DemoUnit unit) => DemoReform.NameOf(DemoTree.Departments.First(department => department.Code == unit.Department).Name);
}
