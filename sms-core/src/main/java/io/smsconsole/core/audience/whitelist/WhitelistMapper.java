package io.smsconsole.core.audience.whitelist;

import java.util.Collection;
import java.util.List;

import io.smsconsole.core.base.page.Page;
import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code frequency_whitelist}.
 */
@Mapper
interface WhitelistMapper {

	void insert(long sdkAppId, List<WhitelistEntry> entries);

	int deletePhones(long sdkAppId, Collection<String> phones);

	int deleteEntries(long sdkAppId, Collection<Long> ids);

	void deleteAll(long sdkAppId);

	List<String> phones(long sdkAppId);

	List<WhitelistEntry> list(long sdkAppId, String phone, Page page);

	int count(long sdkAppId, String phone);

}
