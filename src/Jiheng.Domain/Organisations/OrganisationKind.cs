namespace Jiheng.Domain.Organisations;

/// <summary>What an organisation is in the tree of a budget administration.</summary>
public enum OrganisationKind
{
    /// <summary>An administrative division with a budget of its own; below it further divisions, its finance bureau and its departments</summary>
    Division,

    /// <summary>The finance bureau of a division; it has a department's code, because it is a budget department too</summary>
    FinanceBureau,

    /// <summary>An office of the finance bureau: one that departments and units are assigned to, or the performance office</summary>
    Office,

    /// <summary>A budget department</summary>
    Department,

    /// <summary>A budget unit, of a department or of another unit</summary>
    Unit,

    /// <summary>A section inside a department or unit</summary>
    Section,
}
