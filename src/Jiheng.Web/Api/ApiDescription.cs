using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Jiheng.Web.Api;

/// <summary>Completes the OpenAPI description: what the parameters mean, and what a raw body is.</summary>
internal static class ApiDescription
{
    private static readonly Dictionary<string, string> PathWords = new()
    {
        ["id"] = "编号",
        ["code"] = "规则的编码，如 FUND-SUM",
        ["layout"] = "表样的名称，如 mof-2020-self-evaluation",
        ["cid"] = "更正的编号",
    };

    public static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new OpenApiInfo
        {
            Title = "绩衡",
            Version = "1",
            Description = "读取、核对、复算预算绩效表，管理文档库。金额以元为单位；没有的值为 null；出错时按 RFC 9457 返回 application/problem+json，说明怎么办。",
        };
        document.Servers = [];
        return Task.CompletedTask;
    }

    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        foreach (var parameter in operation.Parameters ?? [])
        {
            if (parameter is OpenApiParameter path && path.Name is { } name && PathWords.TryGetValue(name, out var words)) path.Description = words;
        }

        operation.Parameters ??= [];
        foreach (var parameter in context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiParameter>()) operation.Parameters.Add(Of(parameter));
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<RawBody>().Any()) DescribeBody(operation);
        return Task.CompletedTask;
    }

    private static OpenApiParameter Of(ApiParameter parameter)
    {
        var schema = new OpenApiSchema { Type = parameter.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String };
        if (parameter.Choices is { } choices) schema.Enum = [.. choices.Select(choice => (JsonNode)choice)];
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = $"{parameter.Description}（{parameter.Expected}）",
            Schema = parameter.Many ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema } : schema,
        };
    }

    private static void DescribeBody(OpenApiOperation operation)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "文件的全部字节，或文字；不超过 64 MB",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/octet-stream"] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
                ["text/plain"] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
            },
        };
        operation.Parameters!.Add(new OpenApiParameter
        {
            Name = "X-File-Name",
            In = ParameterLocation.Header,
            Description = "文件名，按 URL 规则编码（UTF-8）；不写时为“未命名”",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }
}
