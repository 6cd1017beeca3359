using Jiheng.Domain.People;
using Jiheng.Domain.Years;

namespace Jiheng.Tests.Domain.Years;

public sealed class LevelRulesTests
{
    [Theory]
    [InlineData(Role.UnitReviewer, Role.DepartmentReviewer)]
    [InlineData(Role.UnitReviewer, Role.DepartmentReviewer, Role.FinanceOffice, Role.PerformanceOffice)]
    [InlineData(Role.UnitReviewer, Role.UnitReviewer, Role.DepartmentReviewer, Role.FinanceOffice, Role.PerformanceOffice)]
    [InlineData(Role.DepartmentReviewer, Role.Expert, Role.FinanceOffice)]
    [InlineData(Role.DepartmentReviewer, Role.FinanceOffice, Role.Expert, Role.PerformanceOffice)]
    public void A_chain_from_below_makes_sense(params Role[] levels) => Assert.Null(LevelRules.Problem(levels));

    [Theory]
    [InlineData("审核级次应为 2 到 5 级，现在是 1 级。", Role.PerformanceOffice)]
    [InlineData("“经办人”不审核，不能作为一级。", Role.Clerk, Role.UnitReviewer)]
    [InlineData("“系统管理员”不审核，不能作为一级。", Role.UnitReviewer, Role.SystemAdministrator)]
    [InlineData("“单位审核人”不能排在“主管部门审核人”之后：审核应由下往上。", Role.DepartmentReviewer, Role.UnitReviewer)]
    [InlineData("“财政业务处室”排了 2 级。", Role.FinanceOffice, Role.FinanceOffice)]
    [InlineData("“单位审核人”排了 3 级。", Role.UnitReviewer, Role.UnitReviewer, Role.UnitReviewer, Role.DepartmentReviewer)]
    [InlineData("最后一级应能作决定，不能是“第三方机构/专家”。", Role.UnitReviewer, Role.Expert)]
    [InlineData("最后一级应能作决定，不能是“单位审核人”。", Role.UnitReviewer, Role.UnitReviewer)]
    public void A_chain_that_makes_no_sense_is_explained(string problem, params Role[] levels) => Assert.Equal(problem, LevelRules.Problem(levels));
}
