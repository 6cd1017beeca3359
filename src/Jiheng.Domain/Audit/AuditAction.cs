namespace Jiheng.Domain.Audit;

/// <summary>What the audit log tells of.</summary>
public enum AuditAction
{
    /// <summary>A file was taken in; after: its name and hash</summary>
    DocumentAdded,

    /// <summary>Put into the bin</summary>
    DocumentDeleted,

    /// <summary>Taken out of the bin</summary>
    DocumentRestored,

    /// <summary>The bin was emptied; before: how many documents and sets went</summary>
    BinEmptied,

    /// <summary>A field was corrected; before and after: its text</summary>
    FieldCorrected,

    /// <summary>A concluded value was found to be right</summary>
    FieldConfirmed,

    /// <summary>A correction was taken back</summary>
    CorrectionUndone,

    /// <summary>An undo was taken back</summary>
    CorrectionRedone,

    /// <summary>Forms were checked anew and other results took the place of the old</summary>
    ResultsReplaced,

    /// <summary>A set of documents was made; after: its name</summary>
    SetCreated,

    /// <summary>A set got another name</summary>
    SetRenamed,

    /// <summary>Documents were put into a set; after: their numbers</summary>
    SetFilled,

    /// <summary>Documents were taken out of a set; before: their numbers</summary>
    SetReduced,

    /// <summary>The filters of a set were kept or cleared</summary>
    SetFilterKept,

    /// <summary>Somebody asked for a set to be checked anew</summary>
    SetCheckAsked,

    /// <summary>The forms of a set were checked against each other</summary>
    SetCompared,

    /// <summary>Put into the bin</summary>
    SetDeleted,

    /// <summary>Taken out of the bin</summary>
    SetRestored,

    /// <summary>An organisation was added, renamed, moved, merged or closed, by itself or by an import</summary>
    OrganisationChanged,

    /// <summary>A person was added, moved, given other roles, or disabled, by itself or by an import</summary>
    PersonChanged,

    /// <summary>Somebody signed in</summary>
    SignedIn,

    /// <summary>Somebody signed out, or ended another of his sessions</summary>
    SignedOut,

    /// <summary>Somebody changed his own password</summary>
    PasswordChanged,

    /// <summary>An administrator handed out a new password</summary>
    PasswordIssued,

    /// <summary>Too many wrong attempts locked an account</summary>
    AccountLocked,

    /// <summary>An administrator unlocked an account</summary>
    AccountUnlocked,

    /// <summary>A second factor was set up</summary>
    SecondFactorSet,

    /// <summary>A second factor was taken away</summary>
    SecondFactorCleared,

    /// <summary>An administrator ended somebody's sessions</summary>
    SessionsEnded,

    /// <summary>The installation was set up with its first administrators</summary>
    InstallationSetUp,

    /// <summary>A document was given to an expert</summary>
    DocumentAssigned,

    /// <summary>A document was taken from an expert</summary>
    AssignmentWithdrawn,

    /// <summary>What a unit handed in was given to an expert; after: whom</summary>
    FilingAssigned,

    /// <summary>What a unit handed in was taken from an expert; before: whom</summary>
    FilingWithdrawn,

    /// <summary>A budget year was set up; after: how</summary>
    YearAdded,

    /// <summary>The set-up of a budget year was changed; before and after: all of it</summary>
    YearChanged,

    /// <summary>A budget year was set up like the one before; before and after: both set-ups</summary>
    YearRolledOver,

    /// <summary>Something that a division decides otherwise than the rules was written down; after: what</summary>
    OverrideDrafted,

    /// <summary>A draft was changed; before and after: all of it</summary>
    OverrideChanged,

    /// <summary>A draft was switched on; before and after: all of it</summary>
    OverrideSwitchedOn,

    /// <summary>A draft was given up or what was in force switched off; before: all of it, after: why</summary>
    OverrideWithdrawn,

    /// <summary>A project was put into the register; after: what it is</summary>
    ProjectAdded,

    /// <summary>A project was changed in the register; before and after: what it is</summary>
    ProjectChanged,

    /// <summary>A unit was merged and its project went on to the successor; before and after: the units</summary>
    ProjectHandedOver,

    /// <summary>A form went on to the successor together with its project; before and after: the units</summary>
    FilingHandedOver,

    /// <summary>A unit began to fill a form in; after: which</summary>
    FilingOpened,

    /// <summary>Something was written into a draft; before and after: the field with its text</summary>
    DraftEdited,

    /// <summary>A form was handed in; after: the version's number and hash</summary>
    FilingSubmitted,

    /// <summary>The unit took it back before anybody decided</summary>
    FilingRecalled,

    /// <summary>A reviewer gave it back; after: why</summary>
    FilingReturned,

    /// <summary>A reviewer agreed; after: which level, and his words</summary>
    FilingPassed,

    /// <summary>The last reviewer agreed; after: the version's number and hash</summary>
    FilingApproved,

    /// <summary>A reviewer took his decision back; before: which</summary>
    DecisionUndone,

    /// <summary>The unit asked for approved targets to be changed; after: why</summary>
    AdjustmentBegun,

    /// <summary>An adjustment was given up</summary>
    AdjustmentDropped,

    /// <summary>Something was remarked at a cell; after: the cell and the words</summary>
    RemarkMade,

    /// <summary>A remark was settled, or opened again</summary>
    RemarkSettled,

    /// <summary>A reviewer filled in the review sheet; before and after: its conclusion and points</summary>
    ReviewWritten,

    /// <summary>Units were asked for forms that they had not handed in; after: which kind, and how many people</summary>
    UnitsReminded,
}
