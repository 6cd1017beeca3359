using System.Text.Json;

namespace Jiheng.Forms.Layouts.Fields;

/// <summary>The names of enum members in layouts and paths: periodTarget, currentYearFiscal.</summary>
internal static class FieldName
{
    public static string Of<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
