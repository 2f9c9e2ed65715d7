/**
Check if the process is running in an SSH session.

@example
```
import isInSsh from 'is-in-ssh';

if (isInSsh) {
	console.log('Running in an SSH session');
}
```
*/
declare const isInSsh: boolean;

export default isInSsh;
