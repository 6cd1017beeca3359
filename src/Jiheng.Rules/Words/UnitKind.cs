namespace Jiheng.Rules.Words;

/// <summary>What a unit of measurement (计量单位) measures.</summary>
public enum UnitKind
{
    /// <summary>None is printed.</summary>
    Missing,

    /// <summary>Printed, but in no list: nothing may be concluded from it.</summary>
    Other,

    /// <summary>%, 百分比</summary>
    Percent,

    /// <summary>‰ and other shares that are no percentage</summary>
    PerMille,

    /// <summary>人</summary>
    People,

    /// <summary>人次</summary>
    PersonTimes,

    /// <summary>个, 次, 家 …</summary>
    Counted,

    /// <summary>元, 万元 …</summary>
    Money,

    /// <summary>天, 工作日, 小时 …</summary>
    Duration,

    /// <summary>米, 公里</summary>
    Length,

    /// <summary>亩, 平方米</summary>
    Area,

    /// <summary>立方米</summary>
    Volume,

    /// <summary>吨, 公斤</summary>
    Weight,

    /// <summary>分, 级</summary>
    Points,

    /// <summary>Technical units: 千瓦时, TB</summary>
    Data,

    /// <summary>Something per something: 元/亩, 次/月</summary>
    Ratio,
}
