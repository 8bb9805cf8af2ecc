package io.smsconsole.web.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.web.multipart.MultipartFile;

record SampleForm(@NotBlank @Size(min = 2, max = 12) String signName, String remark, @NotNull String smsType,
		String region, boolean agreed, MultipartFile file) {

	static final SampleForm EMPTY = new SampleForm("", "", "2", "1", false, null);

}
