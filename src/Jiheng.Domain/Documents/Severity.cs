namespace Jiheng.Domain.Documents;

/// <summary>How grave a finding or diagnostic is.</summary>
public enum Severity
{
    /// <summary>提示: advice</summary>
    Hint,

    /// <summary>提醒: needs a written reason</summary>
    Warning,

    /// <summary>错误: must be mended</summary>
    Error,
}
