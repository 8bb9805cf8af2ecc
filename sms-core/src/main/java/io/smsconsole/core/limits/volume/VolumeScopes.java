package io.smsconsole.core.limits.volume;

import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.country.AppCountries;

import org.springframework.stereotype.Component;

/**
 * Tells which limits messages to somewhere fall under, in the order in which refusals are
 * told.
 */
@Component
class VolumeScopes {

	private final VolumeSettings settings;

	private final AppCountries countries;

	private final AccountSettings account;

	VolumeScopes(VolumeSettings settings, AppCountries countries, AccountSettings account) {
		this.settings = settings;
		this.countries = countries;
		this.account = account;
	}

	List<Limit> of(Destination to) {
		long sdkAppId = to.sdkAppId();
		VolumeLimits limits = this.settings.inForce(sdkAppId);
		List<Limit> all = new ArrayList<>();
		if (to.region() == Region.MAINLAND) {
			add(all, new VolumeKey(sdkAppId, VolumeKey.MAINLAND), limits.mainlandLimit(),
					ErrorCode.LIMIT_EXCEEDED_APP_MAINLAND_CHINA_DAILY_LIMIT);
			return all;
		}
		add(all, new VolumeKey(sdkAppId, VolumeKey.INTERNATIONAL), limits.globalLimit(),
				ErrorCode.LIMIT_EXCEEDED_APP_GLOBAL_DAILY_LIMIT);
		add(all, new VolumeKey(sdkAppId, to.isoCode()), this.countries.limit(sdkAppId, to.isoCode()),
				ErrorCode.LIMIT_EXCEEDED_APP_COUNTRY_OR_REGION_DAILY_LIMIT);
		add(all, VolumeKey.ACCOUNT, this.account.internationalDailyLimit(), ErrorCode.LIMIT_EXCEEDED_DAILY_LIMIT);
		return all;
	}

	private static void add(List<Limit> all, VolumeKey key, long most, ErrorCode refusal) {
		if (most > 0) {
			all.add(new Limit(key, most, refusal));
		}
	}

}
