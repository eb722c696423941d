export const id = 9183;
export const ids = [9183];
export const modules = {

/***/ 94518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Yj: () => (/* binding */ signEnvelope),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* unused harmony export preAuthEncoding */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const preAuthEncoding = (payloadType, payload) => Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `), payload]);
const signEnvelope = (payloadType, payload, key) => ({
    payload: Buffer.from(payload).toString('base64'),
    payloadType,
    signatures: [{ sig: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', preAuthEncoding(payloadType, payload), key).toString('base64') }],
});
const signedBy = (envelope, key) => {
    const signed = preAuthEncoding(envelope.payloadType, payloadOf(envelope));
    return envelope.signatures.some(({ sig }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', signed, key, Buffer.from(sig, 'base64')));
};
const payloadOf = ({ payload }) => Buffer.from(payload, 'base64');


/***/ }),

/***/ 99183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signBySigstore: () => (/* binding */ signBySigstore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/shared/attestation/dsse.js
var dsse = __webpack_require__(94518);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/js/shared/clients/sigstore/ask.js


const mostTries = 4;
const patienceMs = 20_000;
const largest = 40 * 2 ** 20;
async function askSigstore(url, fetch, body, firstWaitMs = 1000) {
    const { host } = new URL(url);
    for (let attempt = 1;; attempt++) {
        const answer = await once(url, fetch, body);
        if (typeof answer !== 'string' && answer.status < 300)
            return answer.bytes;
        const again = typeof answer === 'string' || answer.status === 429 || answer.status >= 500;
        const reason = typeof answer === 'string' ? answer : `status ${answer.status}: ${answer.bytes.toString('utf8').slice(0, 300)}`;
        if (!again)
            throw new errors/* OutsideError */.Cp(`${host} refused to sign (${reason}): look at what it says.`);
        if (attempt >= mostTries)
            throw new errors/* OutsideError */.Cp(`${host} could not be asked to sign (${reason}): run the job again later.`);
        await (0,promises_.setTimeout)(firstWaitMs * 2 ** (attempt - 1));
    }
}
async function once(url, fetch, body) {
    try {
        const reply = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', accept: 'application/json, application/timestamp-reply' },
            body: JSON.stringify(body),
            redirect: 'error',
            signal: AbortSignal.timeout(patienceMs),
        });
        const bytes = Buffer.from(await reply.arrayBuffer());
        return bytes.length > largest ? 'its answer is too large' : { status: reply.status, bytes };
    }
    catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
        return `${(0,errors/* messageOf */.bD)(error)}${cause}`.slice(0, 300);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/clients/sigstore/sign.js




async function signBySigstore(payload, mediaType, token, services, fetch) {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const certificate = await certificateOf(token, privateKey, publicKey, services.fulcio, fetch);
    const envelope = (0,dsse/* signEnvelope */.Yj)(mediaType, payload, privateKey);
    const [entry, timestamp] = await Promise.all([
        services.rekor === undefined ? undefined : logged(envelope, certificate, services.rekor, fetch),
        services.timestamps === undefined
            ? undefined
            : timestamped(envelope.signatures[0]?.sig ?? '', services.timestamps, fetch),
    ]);
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            certificate: { rawBytes: derOf(certificate) },
            tlogEntries: entry === undefined ? [] : [entry],
            timestampVerificationData: {
                rfc3161Timestamps: timestamp === undefined ? [] : [{ signedTimestamp: timestamp }],
            },
        },
        dsseEnvelope: envelope,
    };
}
async function certificateOf(token, key, publicKey, fulcio, fetch) {
    const answer = await askSigstore(`${fulcio}/api/v2/signingCert`, fetch, {
        credentials: { oidcIdentityToken: token },
        publicKeyRequest: {
            publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }).toString() },
            proofOfPossession: (0,external_node_crypto_.sign)('sha256', Buffer.from(subjectOf(token)), key).toString('base64'),
        },
    });
    const { signedCertificateEmbeddedSct, signedCertificateDetachedSct } = jsonOf(answer);
    const [certificate] = (signedCertificateEmbeddedSct ?? signedCertificateDetachedSct)?.chain?.certificates ?? [];
    if (certificate === undefined)
        throw unexpected(fulcio);
    return certificate;
}
function subjectOf(token) {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}');
    const subject = claims.email ?? claims.sub;
    if (subject === undefined)
        throw new errors/* OutsideError */.Cp('The identity token of the job names no subject: run the job again.');
    return subject;
}
async function logged(envelope, certificate, rekor, fetch) {
    const answer = await askSigstore(`${rekor}/api/v1/log/entries`, fetch, {
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
            proposedContent: {
                envelope: JSON.stringify(envelope),
                verifiers: [Buffer.from(certificate).toString('base64')],
            },
        },
    });
    const [entry] = Object.values(jsonOf(answer));
    if (!entry)
        throw unexpected(rekor);
    const { kind, apiVersion } = JSON.parse(Buffer.from(entry.body, 'base64').toString());
    const { inclusionProof: proof, signedEntryTimestamp } = entry.verification ?? {};
    const base64 = (hex) => Buffer.from(hex, 'hex').toString('base64');
    return {
        logIndex: String(entry.logIndex),
        logId: { keyId: base64(entry.logID) },
        kindVersion: { kind, version: apiVersion },
        integratedTime: String(entry.integratedTime),
        ...(signedEntryTimestamp === undefined ? {} : { inclusionPromise: { signedEntryTimestamp } }),
        ...(proof === undefined
            ? {}
            : {
                inclusionProof: {
                    logIndex: String(proof.logIndex),
                    rootHash: base64(proof.rootHash),
                    treeSize: String(proof.treeSize),
                    hashes: proof.hashes.map(base64),
                    checkpoint: { envelope: proof.checkpoint },
                },
            }),
        canonicalizedBody: entry.body,
    };
}
async function timestamped(signature, service, fetch) {
    const answer = await askSigstore(`${service}/api/v1/timestamp`, fetch, {
        artifactHash: sha256(Buffer.from(signature, 'base64')),
        hashAlgorithm: 'sha256',
        certificates: true,
    });
    return answer.toString('base64');
}
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64');
const derOf = (pem) => new external_node_crypto_.X509Certificate(pem).raw.toString('base64');
function jsonOf(answer) {
    return JSON.parse(answer.toString('utf8'));
}
const unexpected = (service) => new errors/* OutsideError */.Cp(`${new URL(service).host} answered, but not as Sigstore documents it: run the job again.`);


/***/ })

};
