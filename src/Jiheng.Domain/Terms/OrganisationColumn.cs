namespace Jiheng.Domain.Terms;

/// <summary>The columns of a file of organisations.</summary>
public enum OrganisationColumn
{
    /// <summary>The code of the division; may be missing where a file holds only one</summary>
    Division,
    Code,
    Name,
    Kind,
    Parent,
    Office,

    /// <summary>The code that the organisation had until now, where it changed</summary>
    FormerCode,

    /// <summary>The organisation into which this one is merged</summary>
    MergedInto,
}
