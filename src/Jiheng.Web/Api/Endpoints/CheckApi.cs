using System.Text.Json.Nodes;
using Jiheng.Domain.People;
using Jiheng.Exchange.Contract;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Api.Endpoints;

/// <summary>Reads, checks and scores a file without keeping it.</summary>
internal static class CheckApi
{
    private static readonly ApiParameter Ledger = ApiParameter.Choice("ledger", "是否附核对台账；不写为 false", "true", "false");

    public static void MapCheckApi(this IEndpointRouteBuilder api) => api.MapPost("/check", CheckAsync)
        .Described("核对", "读取、核对、复算一份文件，不保存", StatusCodes.Status413PayloadTooLarge)
        .WithDescription("正文就是文件或文字。返回的内容与命令行 read、check、score 的 --json 相同，合在一个对象里。")
        .WithParameters(Ledger).WithRawBody().Produces<JsonObject>().Requires(Privilege.ReadForms);

    private static async Task<IResult> CheckAsync(HttpRequest request, DocumentIntake intake, CancellationToken cancel)
    {
        var file = await ApiFile.ReadAsync(request, cancel);
        var (read, results, profile) = await intake.ExamineAsync(file.Name, file.Content, cancel);
        return new JsonAnswer(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("documents");
            DocumentJson.Write(json, read);
            json.WriteEndArray();
            CheckJson.WriteFields(json, CheckAnswer.Of([read], [.. results.Select(result => result.Checked)]), request.Query["ledger"] == "true");
            ScoreJson.WriteEvaluations(json, ScoredEntry.Of(read, profile));
            json.WriteEndObject();
        });
    }
}
