package io.smsconsole.web.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record SampleForm(@NotBlank @Size(min = 2, max = 12) String signName, String remark, @NotNull String smsType,
		String region, boolean agreed) {

	static final SampleForm EMPTY = new SampleForm("", "", "2", "1", false);

}
