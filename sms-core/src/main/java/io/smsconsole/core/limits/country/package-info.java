/**
 * Where an application may send to outside of the mainland.
 */
package io.smsconsole.core.limits.country;
