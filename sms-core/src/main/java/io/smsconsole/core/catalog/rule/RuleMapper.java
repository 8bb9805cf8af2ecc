package io.smsconsole.core.catalog.rule;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The table {@code review_rule}.
 */
@Mapper
interface RuleMapper {

	StoredRule find(@Param("rule") String rule);

	void save(@Param("rule") String rule, @Param("stored") StoredRule stored);

}
