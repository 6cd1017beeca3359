using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts.Sheets;

namespace Jiheng.Forms.Layouts;

/// <summary>A declared form layout (表样): one YAML file a form, added without touching reader or writers.</summary>
/// <param name="Code">Stable code such as shanghai-self-evaluation.</param>
/// <param name="Label">The form's official title.</param>
/// <param name="Kind">What the form is for.</param>
/// <param name="Issuer">Who prescribes it: a document number or a place.</param>
/// <param name="Titles">Words of which the printed title contains one.</param>
/// <param name="Labels">Labels that are all printed on a form of this layout.</param>
/// <param name="Columns">The columns of its indicator table, in order.</param>
/// <param name="Sheet">The table itself; null where only its marks are declared.</param>
public sealed record FormLayout(
    string Code, string Label, FormKind Kind, string Issuer, IReadOnlyList<string> Titles, IReadOnlyList<string> Labels, IReadOnlyList<IndicatorColumn> Columns, LayoutSheet? Sheet = null);
