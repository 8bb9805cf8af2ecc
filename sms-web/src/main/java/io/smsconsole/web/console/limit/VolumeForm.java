package io.smsconsole.web.console.limit;

import io.smsconsole.core.limits.volume.DescribeWarningThresholdResponse;
import io.smsconsole.core.limits.volume.ModifyWarningThresholdRequest;

/**
 * What is entered about the limits of the day; a field that is left empty is none.
 *
 * @param mainlandWarning where to warn of messages to the mainland
 * @param mainlandLimit how many may go to the mainland
 * @param globalWarning where to warn of messages abroad
 * @param globalLimit how many may go abroad
 */
record VolumeForm(String mainlandWarning, String mainlandLimit, String globalWarning, String globalLimit) {

	static VolumeForm of(DescribeWarningThresholdResponse volume) {
		return new VolumeForm(Figures.text(volume.mainlandWarning()), Figures.text(volume.mainlandLimit()),
				Figures.text(volume.globalWarning()), Figures.text(volume.globalLimit()));
	}

	ModifyWarningThresholdRequest toRequest(String sdkAppId) {
		return new ModifyWarningThresholdRequest(sdkAppId, Figures.of(this.mainlandWarning),
				Figures.of(this.mainlandLimit), Figures.of(this.globalWarning), Figures.of(this.globalLimit), null);
	}

}
