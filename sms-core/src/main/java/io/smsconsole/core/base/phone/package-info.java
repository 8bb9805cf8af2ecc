/**
 * What a telephone number is: read as programs and people write it, checked by
 * libphonenumber.
 */
package io.smsconsole.core.base.phone;
