namespace Jiheng.Rules.Words;

/// <summary>What the words of a project's name, purpose and goals say. The words stand in projects.yaml.</summary>
[Flags]
public enum ProjectWords : ulong
{
    None = 0,

    /// <summary>Construction, major repair, purchase: costs are to be stated.</summary>
    Works = 1,

    /// <summary>The office's own running: the public is not served.</summary>
    Internal = 2,

    /// <summary>The project itself deals with complaints.</summary>
    Complaint = 4,

    /// <summary>Opinion of society at large, not of those whom the project serves.</summary>
    GeneralOpinion = 8,

    /// <summary>The amount behind it is for one piece.</summary>
    PerPiece = 16,
}
