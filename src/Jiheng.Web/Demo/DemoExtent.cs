namespace Jiheng.Web.Demo;

/// <summary>How much of the city's work is there: the organisations and people are the same.</summary>
public enum DemoExtent
{
    /// <summary>More than 3,000 projects.</summary>
    Whole,

    /// <summary>Some two hundred projects, of every kind.</summary>
    Sample,
}
