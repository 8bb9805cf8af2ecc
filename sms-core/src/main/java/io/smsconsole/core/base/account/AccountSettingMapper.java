package io.smsconsole.core.base.account;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The one row of the table {@code account_setting}.
 */
@Mapper
interface AccountSettingMapper {

	Account find();

	void save(@Param("account") Account account);

}
