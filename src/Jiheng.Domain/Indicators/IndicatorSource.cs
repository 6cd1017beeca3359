namespace Jiheng.Domain.Indicators;

/// <summary>Where an indicator of the library of indicators (指标库) comes from, as seen by whoever looks.</summary>
public enum IndicatorSource
{
    /// <summary>His own organisation has used it in an approved form.</summary>
    OwnForms,

    /// <summary>It stands in an approved form of his division.</summary>
    ApprovedForms,

    /// <summary>It came with the product.</summary>
    Product,
}
