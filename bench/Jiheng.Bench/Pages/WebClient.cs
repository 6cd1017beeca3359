using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Jiheng.Bench.Pages;

/// <summary>A browser's part of the work: it uploads a few files at a time and opens pages.</summary>
internal sealed partial class WebClient(Uri server) : IDisposable
{
    private const int AtOnce = 4;
    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 16 }) { BaseAddress = server };

    public async Task SignAsync() => http.DefaultRequestHeaders.Add("RequestVerificationToken", Token().Match(await http.GetStringAsync("/")).Groups[1].Value);

    /// <summary>Puts files into a new set.</summary>
    /// <returns>The address of the set.</returns>
    public async Task<string> UploadAsync(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var made = await http.PostAsync(new Uri("/sets", UriKind.Relative), null);
        var set = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("url").GetString()!;
        await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (file, cancel) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, set + "/documents") { Content = new ByteArrayContent(file.Content) };
            request.Headers.Add("X-File-Name", Uri.EscapeDataString(file.Name));
            using var answer = await http.SendAsync(request, cancel);
            answer.EnsureSuccessStatusCode();
        });
        return set;
    }

    public Task<string> PageAsync(string path) => http.GetStringAsync(path);

    public async Task<int> BytesAsync(string path) => (await http.GetByteArrayAsync(path)).Length;

    public static string[] Forms(string page) => [.. Form().Matches(page).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value))];

    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"forgery-token\" content=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("href=\"(/forms/[^\"]+)\"")]
    private static partial Regex Form();
}
