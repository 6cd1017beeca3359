using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;

namespace Jiheng.Web.Features.Filings;

/// <summary>What somebody says who begins a filing.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Year">The budget year.</param>
/// <param name="Kind">Which form.</param>
/// <param name="Layout">The layout that was chosen, by its code; counts where the year asks for none.</param>
public sealed record NewFiling(long ProjectId, int Year, FormKind Kind, string? Layout)
{
    /// <summary>The form's name on its page.</summary>
    internal const string Form = "new";

    internal static NewFiling Of(IFormCollection values) => Of(values, null);

    internal static NewFiling Of(IFormCollection? values, IQueryCollection? query)
    {
        return new NewFiling(
            long.TryParse(Value("project"), NumberStyles.None, CultureInfo.InvariantCulture, out var project) ? project : 0,
            int.TryParse(Value("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0,
            Enum.TryParse<FormKind>(Value("kind"), out var kind) && FilingFlow.Kinds.Contains(kind) ? kind : FormKind.TargetDeclaration,
            Value("layout"));

        string? Value(string name) => values is { } typed ? typed[name] : query?[name];
    }
}
