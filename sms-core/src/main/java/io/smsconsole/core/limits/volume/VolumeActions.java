package io.smsconsole.core.limits.volume;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.limits.country.CountrySheet;
import io.smsconsole.core.limits.country.CountrySheets;

import org.springframework.stereotype.Service;

/**
 * What can be done with the limits of the day of an application.
 */
@Service
public class VolumeActions {

	private final VolumeSettings settings;

	private final VolumeReport report;

	private final CountrySheets sheets;

	private final Apps apps;

	VolumeActions(VolumeSettings settings, VolumeReport report, CountrySheets sheets, Apps apps) {
		this.settings = settings;
		this.report = report;
		this.sheets = sheets;
		this.apps = apps;
	}

	/**
	 * Tells how many messages an application may send on a natural day, and how many it
	 * has sent today.
	 * @param request which application
	 * @return its limits, warnings and countries
	 */
	@Action(name = "DescribeWarningThreshold", access = Access.READ, resource = Resource.APP)
	public DescribeWarningThresholdResponse describe(DescribeWarningThresholdRequest request) {
		return this.report.of(existing(request.smsSdkAppId()));
	}

	/**
	 * Changes how many messages an application may send on a natural day, in force on
	 * every node within a second. What was sent today counts.
	 * @param request the limits, warnings and countries
	 * @return nothing to tell
	 */
	@Action(name = "ModifyWarningThreshold", access = Access.WRITE, resource = Resource.APP)
	public Done modify(ModifyWarningThresholdRequest request) {
		this.settings.modify(existing(request.smsSdkAppId()), VolumeChange.of(request));
		return new Done();
	}

	/**
	 * Adds the countries of a sheet to those that an application may send to; one that is
	 * there already gets the sheet's thresholds.
	 * @param request the sheet
	 * @return how many were taken in, and what is wrong with the other rows
	 */
	@Action(name = "ImportCountrySet", access = Access.WRITE, resource = Resource.APP)
	public ImportCountrySetResponse importCountries(ImportCountrySetRequest request) {
		long app = existing(request.smsSdkAppId());
		CountrySheet sheet = this.sheets.read(request.content(), this.settings.chosen(app).globalLimit());
		if (!sheet.countries().isEmpty()) {
			this.settings.modify(app, VolumeChange.adding(sheet.countries()));
		}
		return new ImportCountrySetResponse(sheet.countries().size(), sheet.problems());
	}

	private long existing(String text) {
		return this.apps.find(AppId.parse(text)).orElseThrow(AppId::unknown).sdkAppId();
	}

}
