using Jiheng.Domain.Terms;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;

namespace Jiheng.Web.Features.Imports;

/// <summary>A form that was sent and not saved: it is shown again with what was typed and why.</summary>
/// <param name="Form">Which form of the page.</param>
/// <param name="Values">What was typed.</param>
/// <param name="Problems">Why it was not saved.</param>
/// <param name="Status">The status of the answer.</param>
public sealed record FormAttempt(string Form, IFormCollection Values, IReadOnlyList<ImportProblem> Problems, int Status)
{
    /// <summary>Runs a change and goes where it says; what forbids it becomes an attempt.</summary>
    internal static async Task<IResult> RunAsync(string form, HttpRequest request, Func<IFormCollection, Task<string>> change, Func<FormAttempt, Task<IResult>> again)
    {
        var values = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        try
        {
            // Seen anew, not sent anew: the answer is another page.
            return Results.Extensions.SeeOther(await change(values));
        }
        catch (EditRefusedException refused)
        {
            return await again(new FormAttempt(form, values, refused.Problems, StatusCodes.Status422UnprocessableEntity));
        }
        catch (LibraryException problem) when (problem.Problem is LibraryProblem.Changed)
        {
            return await again(new FormAttempt(form, values, [new ImportProblem(0, null, problem.Message, "")], StatusCodes.Status409Conflict));
        }
    }

    /// <summary>Whether a problem names a column.</summary>
    public bool Names<T>(T column)
        where T : struct, Enum => Problems.Any(problem => problem.Column == Glossary.Label(column));
}

/// <summary>What a form shows: what was typed where it was not saved, else what is kept.</summary>
/// <param name="Form">Which form.</param>
/// <param name="Attempt">The form that was not saved; null where none was, or it was another.</param>
public sealed record FormState(string Form, FormAttempt? Attempt)
{
    public static FormState Of(string form, FormAttempt? attempt) => new(form, attempt?.Form == form ? attempt : null);

    public IReadOnlyList<ImportProblem> Problems => Attempt?.Problems ?? [];

    public bool IsOpen => Attempt is not null;

    public string? Value(string name, string? kept = null) => Attempt is null ? kept : Attempt.Values[name].ToString();

    public bool Wrong<T>(T column)
        where T : struct, Enum => Attempt?.Names(column) ?? false;
}
