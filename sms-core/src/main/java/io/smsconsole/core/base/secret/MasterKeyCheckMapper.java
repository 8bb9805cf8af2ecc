package io.smsconsole.core.base.secret;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code master_key_check}.
 */
@Mapper
interface MasterKeyCheckMapper {

	int keepFirst(byte[] secret);

	CheckRow row();

}
