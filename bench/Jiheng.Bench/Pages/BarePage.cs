using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Jiheng.Bench.Pages;

/// <summary>A static Razor page with nothing in it, as the compiler makes it: what the framework itself costs.</summary>
public sealed class BarePage : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMarkupContent(0, "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>空页</title></head><body><main><h1>空页</h1><p>这一页没有内容。</p></main></body></html>");
    }
}
