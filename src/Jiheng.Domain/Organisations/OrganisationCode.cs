using System.Globalization;

namespace Jiheng.Domain.Organisations;

/// <summary>The code of an organisation. Divisions have those of GB/T 2260 (six digits; with three more, that of the finance system);
/// departments three digits, each level of units below them three more; offices a code that their bureau chose. Only together with its
/// division is a department's, unit's or office's code unique.</summary>
public sealed record OrganisationCode
{
    private const int Level = 3;
    private const int MostLevels = 7;
    private const int LongestOffice = 6;

    private OrganisationCode(string division, string? local, bool isOffice) => (Division, Local, IsOffice) = (division, local, isOffice);

    /// <summary>The division's code.</summary>
    public string Division { get; }

    /// <summary>The code inside the division; null for the division itself.</summary>
    public string? Local { get; }

    /// <summary>Offices are counted apart from departments: office 012 is not department 012.</summary>
    public bool IsOffice { get; }

    /// <summary>The code as people write it where the division is known.</summary>
    public string Plain => Local ?? Division;

    /// <summary>The code that is unique everywhere: 370102, 370102/414001, 370102/@012 for an office.</summary>
    public string Key => Local is null ? Division : $"{Division}/{Segment}";

    /// <summary>What stands for it in a path from the root of the tree.</summary>
    public string Segment => IsOffice ? $"@{Local}" : Plain;

    /// <summary>The code of an organisation of some kind; null where its shape is wrong for that kind.</summary>
    /// <param name="kind">Which kind.</param>
    /// <param name="division">The code of its division; for a division itself not used.</param>
    /// <param name="code">Its code as written in its division.</param>
    public static OrganisationCode? Of(OrganisationKind kind, string division, string code)
    {
        ArgumentNullException.ThrowIfNull(division);
        ArgumentNullException.ThrowIfNull(code);
        if (kind == OrganisationKind.Division) return IsDivision(code) ? new(code, null, false) : null;
        return IsDivision(division) && Fits(kind, code) ? new(division, code, kind == OrganisationKind.Office) : null;
    }

    /// <summary>Reads <see cref="Key"/> back; null where it is none.</summary>
    public static OrganisationCode? Parse(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Split('/') switch
        {
            [var division] => Of(OrganisationKind.Division, division, division),
            [var division, ['@', .. var office]] => Of(OrganisationKind.Office, division, office),
            [var division, var code] => Of(OrganisationKind.Unit, division, code) ?? Of(OrganisationKind.Department, division, code),
            _ => null,
        };
    }

    /// <summary>Whether a code follows the one of the organisation above it, as the national coding asks for: 414001 below 414.</summary>
    public bool Follows(OrganisationCode above)
    {
        ArgumentNullException.ThrowIfNull(above);
        return IsOffice || Local is null || above.Local is null || (above.Division == Division && Local.StartsWith(above.Local, StringComparison.Ordinal));
    }

    /// <summary>Whether a text is the code of a division: six digits of which the first two are a province's, or nine.</summary>
    public static bool IsDivision(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length is 6 or 9 && IsDigits(code) && int.Parse(code.AsSpan(0, 2), CultureInfo.InvariantCulture) is
            (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46) or (>= 50 and <= 54) or (>= 61 and <= 65) or 71 or 81 or 82;
    }

    public override string ToString() => Key;

    private static bool Fits(OrganisationKind kind, string code) => kind switch
    {
        OrganisationKind.FinanceBureau or OrganisationKind.Department => code.Length == Level && IsDigits(code),
        OrganisationKind.Office => code.Length is > 0 and <= LongestOffice && code.All(char.IsAsciiLetterOrDigit),
        _ => code.Length % Level == 0 && code.Length is > Level and <= Level * MostLevels && IsDigits(code),
    };

    private static bool IsDigits(string code) => code.All(char.IsAsciiDigit);
}
