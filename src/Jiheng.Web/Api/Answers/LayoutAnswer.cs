using Jiheng.Exchange.Contract;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Layouts;

namespace Jiheng.Web.Api.Answers;

/// <summary>A layout that forms can be written by.</summary>
/// <param name="Layout">Its name in addresses.</param>
/// <param name="Label">The form's official title.</param>
/// <param name="Kind">The kind of form.</param>
/// <param name="Issuer">Who prescribes it.</param>
internal sealed record LayoutAnswer(string Layout, string Label, string Kind, string Issuer)
{
    public static LayoutAnswer Of(FormLayout layout) => new(layout.Code, layout.Label, layout.Kind.Code(), layout.Issuer);
}

/// <summary>What a layout has no place for.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Losses">The values that it does not print; empty where it prints all.</param>
internal sealed record ConversionAnswer(LayoutAnswer Layout, IReadOnlyList<ConversionLoss> Losses);
