using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Jiheng.Bench.Workbench;

/// <summary>A clerk on the last day: he opens his form, writes into a few cells, each of which is saved at once, and hands it in, with a double click.</summary>
/// <param name="Number">Which clerk.</param>
/// <param name="Filing">His form.</param>
/// <param name="Token">What his browser holds of its session.</param>
internal sealed partial record Clerk(int Number, long Filing, string Token)
{
    public const int Saves = 4;

    /// <summary>How many of his saves were acknowledged.</summary>
    public int Saved { get; private set; }

    /// <summary>How many of his clicks were told to have handed it in.</summary>
    public int Submitted { get; private set; }

    public async Task WorkAsync(Browser browser, Timings timings)
    {
        var page = await timings.TimeAsync("form page", () => browser.PageAsync($"/filings/{Filing}/edit"));
        var forgery = Forgery().Match(page).Groups[1].Value;
        var seen = 0;
        for (var save = 0; save < Saves; save++)
        {
            var edits = new[] { new { kind = "set", path = $"indicators[{save}].target", before = "", after = Text($"≥{save + 10}处") } };
            using var answer = await timings.TimeAsync("autosave with checks", () => browser.SendAsync($"/filings/{Filing}/edits", forgery, JsonContent.Create(new { seen, key = Guid.NewGuid().ToString("N"), edits })));
            if (answer.StatusCode != HttpStatusCode.OK) continue;
            seen = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("seen").GetInt32();
            Saved++;
        }

        Submitted = (await Task.WhenAll(SubmitAsync(browser, timings, forgery, seen), SubmitAsync(browser, timings, forgery, seen))).Count(done => done);
    }

    private async Task<bool> SubmitAsync(Browser browser, Timings timings, string forgery, int seen)
    {
        var fields = new FormUrlEncodedContent([KeyValuePair.Create("seen", seen.ToString(CultureInfo.InvariantCulture)), KeyValuePair.Create("note", "已核对")]);
        using var answer = await timings.TimeAsync("handing in", () => browser.SendAsync($"/filings/{Filing}/submit", forgery, fields));
        return answer.StatusCode == HttpStatusCode.SeeOther;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("name=\"forgery-token\" content=\"([^\"]+)\"")]
    private static partial Regex Forgery();
}
